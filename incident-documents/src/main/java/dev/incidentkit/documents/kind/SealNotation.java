package dev.incidentkit.documents.kind;

import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.TextNotation;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;

/** What seals a timeline, in its hexadecimal digits. */
final class SealNotation extends TextNotation<Seal> {
    static final SealNotation SEALS = new SealNotation();

    private SealNotation() {
        super("the 64 hexadecimal digits that incident seal prints");
    }

    @Override
    protected Seal parse(String text, Reading reading) {
        try {
            return new Seal(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no seal; write " + expected(), e);
        }
    }

    @Override
    protected String print(Seal seal, Writing writing) {
        return seal.hex();
    }

    @Override
    public Mapping schema() {
        return Mapping.builder()
                .put("type", "string")
                .put("pattern", "^[0-9a-fA-F]{64}$")
                .build();
    }
}
