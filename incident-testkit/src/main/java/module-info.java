module dev.incidentkit.testkit {
    requires transitive dev.incidentkit.rules;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports dev.incidentkit.testkit.arbitraries;
    exports dev.incidentkit.testkit.stories;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.incidentkit.testkit.arbitraries.GuavaCollections;
}
