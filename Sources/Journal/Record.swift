package import Records

/// The record of this project; GRDB has a class of the same name.
package typealias Record = Records.Record
