module dev.incidentkit.rules {
    requires transitive dev.incidentkit.core;
    requires static transitive org.jspecify;

    exports dev.incidentkit.rules;
    exports dev.incidentkit.rules.catalogue;
    exports dev.incidentkit.rules.practice;
    exports dev.incidentkit.rules.response;
    exports dev.incidentkit.rules.review;
    exports dev.incidentkit.rules.staffing;
    exports dev.incidentkit.rules.temporal;
    exports dev.incidentkit.rules.wording;
}
