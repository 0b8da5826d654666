/// A digital security incident, under the categories of 17Cyber.
package enum Incident: String, Coded {
  case none = "aucun"
  case phishing = "hameconnage"
  case fraudulentSMS = "sms_frauduleux"
  case falseBankAdviser = "faux_conseiller_bancaire"
  case hackedAccount = "compte_pirate"
  case purchaseFraud = "achat_ou_placement_frauduleux"
  case blackmail = "chantage"
  case harassment = "cyberharcelement"
  case identityTheft = "usurpation"
  case other = "autre"
}
