package dev.incidentkit.documents.kind;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Duration;
import java.util.Optional;

/** A team's own numbers and switches, by the names of the settings. */
final class SettingsNotation extends MappingNotation<Settings> {
    private static final ImmutableMap<String, Setting<?>> BY_NAME =
            Maps.uniqueIndex(Catalogue.settings(), Setting::name);
    private static final ImmutableMap<Class<?>, Notation<?>> BY_TYPE = ImmutableMap.of(
            Duration.class, Scalars.AGE,
            Integer.class, Scalars.INTEGER,
            Boolean.class, Scalars.BOOLEAN,
            RoleSet.class, new RoleSetNotation());

    @SuppressWarnings("unchecked") // the notations are by the type of what they read
    private static <T> Notation<T> notation(Setting<T> setting) {
        return (Notation<T>) checkNotNull(BY_TYPE.get(setting.type()), "no notation for %s", setting);
    }

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(BY_NAME.keySet());
    }

    @Override
    protected Optional<Settings> readMembers(Mapping mapping, Reading reading) {
        Settings settings = Settings.standard();
        for (Mapping.Member member : mapping.members()) {
            Setting<?> setting = BY_NAME.get(member.name());
            if (setting != null) {
                settings = with(setting, member, settings, reading);
            }
        }
        return Optional.of(settings);
    }

    private static <T> Settings with(Setting<T> setting, Mapping.Member member, Settings settings, Reading reading) {
        Optional<T> value = notation(setting).read(member.value(), reading);
        try {
            return value.map(it -> settings.with(setting, it)).orElse(settings);
        } catch (IllegalArgumentException e) {
            reading.problem(member.value(), String.valueOf(e.getMessage()));
            return settings;
        }
    }

    @Override
    protected void writeMembers(Settings settings, Mapping.Builder members, Writing writing) {
        settings.changed().keySet().forEach(setting -> write(setting, settings, members, writing));
    }

    private static <T> void write(Setting<T> setting, Settings settings, Mapping.Builder members, Writing writing) {
        members.put(setting.name(), notation(setting).write(settings.get(setting), writing));
    }

    @Override
    public ObjectSchema members() {
        ObjectSchema schema = ObjectSchema.empty();
        for (Setting<?> setting : BY_NAME.values()) {
            Mapping described = Mapping.builder()
                    .putAll(notation(setting).schema())
                    .put("description", setting.purpose())
                    .build();
            schema = schema.allowing(setting.name(), described);
        }
        return schema;
    }

    @Override
    public String expected() {
        return "a mapping of settings to values, such as customers-every: PT20M";
    }
}
