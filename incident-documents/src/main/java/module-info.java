module dev.incidentkit.documents {
    requires transitive dev.incidentkit.rules;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;
    requires com.fasterxml.jackson.core;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports dev.incidentkit.documents;
    exports dev.incidentkit.documents.kind;
    exports dev.incidentkit.documents.markdown;
    exports dev.incidentkit.documents.notation;
    exports dev.incidentkit.documents.policy;
    exports dev.incidentkit.documents.tree;
}
