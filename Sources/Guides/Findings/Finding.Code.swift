extension Finding {
  /// What can be wrong with content; the letter tells the family, as authors see it.
  ///
  /// A is writing, B structure, C references and logic, D scores, E texts, F versions, G languages, H places.
  package enum Code: String, CaseIterable, Sendable, Hashable {
    case colonInText = "A001"
    case hashInText = "A002"
    case reservedStart = "A003"
    case apostropheInQuotes = "A004"
    case tab = "A005"
    case duplicateKey = "A006"
    case ambiguousIdentifier = "A007"
    case unclosedQuote = "A008"
    case invisibleCharacter = "A009"
    case anchor = "A010"
    case notYAML = "A011"
    case tooLarge = "A012"
    case tooDeep = "A013"
    case notUTF8 = "A014"
    case curlyQuotes = "A015"
    case quoteInQuotes = "A016"
    case commaInText = "A017"
    case missingSpace = "A018"
    case unclosedBracket = "A019"
    case unreadableFile = "A020"

    case unknownKey = "B101"
    case missingKey = "B102"
    case wrongType = "B103"
    case malformedIdentifier = "B104"
    case duplicateIdentifier = "B105"
    case fileNameMismatch = "B106"
    case unknownValue = "B107"
    case tooFewChoices = "B108"
    case unexpectedChoices = "B109"
    case newerFormat = "B110"
    case unsupportedMarkdown = "B111"
    case stepWithoutIdentifier = "B112"
    case badDate = "B113"
    case numberOutOfRange = "B114"
    case reservedWord = "B115"
    case conflictingKeys = "B116"
    case wrongFolder = "B117"
    case codeWithoutField = "B118"
    case textBeforeFirstStep = "B119"
    case missingFrontMatter = "B120"
    case ignoredFile = "B121"
    case missingFile = "B122"
    case guideWithoutStep = "B123"
    case wayWithoutStep = "B124"
    case badMonth = "B125"
    case gluedBlocks = "B126"
    case strayArrow = "B127"
    case wrongItemNumber = "B128"

    case conditionNotUnderstood = "C201"
    case mixedAndOr = "C202"
    case unknownQuestion = "C203"
    case unknownChoice = "C204"
    case wrongTest = "C205"
    case usedBeforeAsked = "C206"
    case questionNeverAsked = "C208"
    case neverFalse = "C209"
    case recommendationNeverShown = "C210"
    case deadEnd = "C211"
    case deadEndWhenAnswered = "C213"
    case shownOnlyInDoubt = "C214"
    case deadEndWhenRefused = "C215"
    case unknownGuide = "C216"
    case unusedPart = "C217"
    case uselessExclusive = "C218"
    case noExclusiveChoice = "C219"
    case unknownStep = "C220"
    case unknownGate = "C221"
    case unknownAlert = "C222"
    case unknownRecommendation = "C223"
    case unknownCommune = "C224"
    case unknownTerm = "C225"
    case unknownTable = "C226"
    case unequalExclusives = "C227"
    case neverRaised = "C228"

    case unknownDomain = "D301"
    case domainNeverScored = "D302"
    case levelsNotIncreasing = "D303"
    case levelNeverReached = "D304"
    case pointsOutOfRange = "D305"
    case oneQuestionDecides = "D306"
    case forgottenPoints = "D307"
    case coverageOutOfRange = "D308"
    case unknownLevel = "D309"

    case longSentence = "E401"
    case doubleQuestion = "E402"
    case doubleNegation = "E403"
    case unknownAcronym = "E404"
    case unexplainedJargon = "E405"
    case familiarAddress = "E406"
    case placeholderText = "E407"
    case missingNoBreakSpace = "E408"
    case personalData = "E409"
    case identifyingQuestion = "E410"
    case insecureLink = "E411"
    case wrongPhoneNumber = "E413"
    case reviewDue = "E414"
    case longQuestion = "E416"

    case holesDiffer = "G601"
    case wrongPluralForms = "G602"
    case unknownSentence = "G603"
    case staleTranslation = "G604"
    case notTranslated = "G605"
    case brokenCatalogue = "G606"
    case mixedDirections = "G607"
    case incompleteLanguage = "G608"
    case stepNotInMainText = "G609"
    case translationWithoutMainText = "G610"
    case brokenLanguageList = "G611"

    case missingColumn = "H701"
    case wrongCellCount = "H702"
    case brokenCSV = "H703"
    case badCellNumber = "H704"
    case badCellDate = "H705"
    case emptyCell = "H706"
    case duplicatePlace = "H707"
    case semicolons = "H708"
    case misspeltColumn = "H709"
    case misspeltCell = "H710"

    case versionNotRaised = "F501"
    case wordingNotAccepted = "F502"
    case identifierReused = "F503"
    case wrongMigration = "F504"
    case deletedFile = "F505"
  }
}

extension Finding.Code {
  /// How grave the problem is, unless the finding says otherwise.
  package var severity: Finding.Severity {
    switch self {
    case .invisibleCharacter, .curlyQuotes, .ignoredFile, .missingFile, .badCellNumber,
      .badCellDate, .duplicatePlace, .wordingNotAccepted, .deletedFile, .gluedBlocks, .strayArrow,
      .wrongItemNumber, .misspeltColumn, .misspeltCell, .neverFalse, .shownOnlyInDoubt, .unusedPart,
      .noExclusiveChoice, .domainNeverScored, .oneQuestionDecides, .forgottenPoints, .longSentence,
      .longQuestion, .doubleQuestion, .doubleNegation,
      .unknownAcronym, .unexplainedJargon, .familiarAddress, .missingNoBreakSpace,
      .identifyingQuestion, .wrongPhoneNumber, .reviewDue, .staleTranslation, .notTranslated,
      .mixedDirections, .incompleteLanguage:
      .warning
    default: .error
    }
  }
}
