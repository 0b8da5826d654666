import Statistics

/// The catalogue of tables; that of sentences is read by the phrasebook and not named here.
typealias Catalogue = Statistics.Catalogue
