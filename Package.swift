// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "guichet",
  products: [
    // Loaded into the program by the tests of the desk, to move its clock and fill its disk.
    .library(name: "Mishaps", type: .dynamic, targets: ["Mishaps"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // C, in one place: readline's settings are mutable globals, which Swift 6 refuses.
    // Readline as an archive needs tinfo beside it.
    .target(
      name: "CReadline",
      linkerSettings: [.linkedLibrary("readline"), .linkedLibrary("tinfo")]
    ),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "Files"),
    .target(name: "Locales", dependencies: ["Files", "Yams"]),
    .target(name: "Records"),
    .target(name: "Guides", dependencies: ["Files", "Records", "Yams"]),
    .target(name: "Terminal", dependencies: ["CReadline"]),
    .target(name: "Interviews", dependencies: ["Guides"]),
    .target(
      name: "Journal",
      dependencies: ["Records", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .target(name: "Statistics", dependencies: ["Guides", "Records"]),
    .target(
      name: "Reports",
      dependencies: ["CZlib", "Guides", "Locales", "Records", "Statistics", "Terminal"]
    ),
    .executableTarget(
      name: "guichet",
      dependencies: [
        "Files", "Guides", "Interviews", "Journal", "Locales", "Records", "Reports", "Statistics",
        "Terminal", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: [
        // Fewer pages to fill at each start: addresses are known beforehand, and what nobody calls is
        // left out. See Documentation/decisions/0017-how-the-program-is-linked.md.
        .unsafeFlags(
          [
            "-use-ld=lld", "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic",
            "-Xlinker", "--icf=safe", "-Xclang-linker", "-static-libgcc", "-L.build/static",
          ],
          .when(configuration: .release)
        )
      ]
    ),
    // The closed months of a large territory, for `make bench`.
    .executableTarget(
      name: "FrozenYears",
      dependencies: [
        "Guides", "Journal", "Records", "Statistics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/FrozenYears"
    ),
    .target(name: "Mishaps", path: "Tests/Mishaps"),
    // What several test targets share.
    .target(
      name: "Specimens",
      dependencies: ["Guides", "Interviews", "Records"],
      path: "Tests/Specimens"
    ),
    .target(
      name: "FrozenSamples",
      dependencies: ["Guides", "Records", "Statistics"],
      path: "Tests/FrozenSamples"
    ),
  ],
  swiftLanguageModes: [.v6]
)

for module in [
  "Files", "Locales", "Records", "Guides", "Terminal", "Interviews", "Journal", "Statistics",
  "Reports",
] {
  var modules = Set(["Guides", "Records", module])
  if ["Guides", "Interviews"].contains(module) { modules.insert("Specimens") }
  if ["Statistics", "Reports"].contains(module) { modules.insert("FrozenSamples") }
  if module == "Reports" { modules.formUnion(["CZlib", "Locales", "Statistics", "Terminal"]) }
  package.targets.append(
    .testTarget(
      name: "\(module)Tests",
      dependencies: modules.sorted().map { .byName(name: $0) } + [
        .product(name: "CustomDump", package: "swift-custom-dump")
      ] + (module == "Journal" ? [.product(name: "GRDB", package: "GRDB.swift")] : []),
      path: "Tests/\(module)",
      exclude: ["Guides": ["Queries"], "Records": ["PersonalData/Corpus"]][module] ?? []
    )
  )
}
for name in ["Desk", "guichet"] {
  package.targets.append(
    .testTarget(
      name: "\(name)Tests",
      dependencies: [
        "guichet", "Guides", "Interviews", "Journal", "Locales", "Records", "Reports", "Specimens",
        "Statistics", "Terminal", .product(name: "CustomDump", package: "swift-custom-dump"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/\(name)",
      exclude: name == "Desk" ? ["Transcripts"] : []
    )
  )
}

for target in package.targets where !["CReadline", "CZlib", "Mishaps"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
    .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .treatAllWarnings(as: .error),  // SE-0480
  ]
}
