module dev.incidentkit.testkit {
    requires transitive dev.incidentkit.rules;
    requires java.management;
    requires jdk.management;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.incidentkit.testkit.arbitraries;
    exports dev.incidentkit.testkit.contracts;
    exports dev.incidentkit.testkit.stories;
    exports dev.incidentkit.testkit.tool;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.incidentkit.testkit.arbitraries.GuavaCollections;
}
