package nl.meldroute.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.policy.rules.PlanPart;
import org.jspecify.annotations.Nullable;

/**
 * One policy plan as the product knows it. Read once at the start; while running only what the municipality chose itself changes
 * in it, where it was told of that ({@link #with}).
 */
public final class Edition {
    private final EditionTitle title;
    private final List<Part> parts;
    private final Map<PolicyReference, Sentence> sentences;
    private final Map<String, Reading> readings;
    private final Map<String, Parameter> parameters;
    private final Map<String, ChainPartner> partners;
    private final OwnValues own;

    Edition(EditionTitle title, List<Part> parts, Rules rules) {
        this(title, parts, rules, new OwnValues());
    }

    private Edition(EditionTitle title, List<Part> parts, Rules rules, OwnValues own) {
        this.title = title;
        this.parts = List.copyOf(parts);
        this.own = own;
        this.sentences = new LinkedHashMap<>(rules.sentences());
        this.readings = new LinkedHashMap<>(rules.readings());
        this.parameters = new LinkedHashMap<>(rules.parameters());
        this.partners = new LinkedHashMap<>(rules.partners());
    }

    /** What the product takes its rules from, each by its name. */
    record Rules(
            Map<PolicyReference, Sentence> sentences,
            Map<String, Reading> readings,
            Map<String, Parameter> parameters,
            Map<String, ChainPartner> partners) {}

    /** The same plan, with what the municipality chose itself in the place of figures that are ours. */
    public Edition with(OwnValues chosen) {
        return new Edition(title, parts, new Rules(sentences, readings, parameters, partners), chosen);
    }

    public EditionTitle title() {
        return title;
    }

    /** Every sentence, in the order of the plan. */
    public Collection<Sentence> sentences() {
        return List.copyOf(sentences.values());
    }

    /**
     * The sentence with this number in this paragraph: {@code sentence("2.2", "4.4")}.
     *
     * @throws NoSuchElementException when the edition has no such sentence
     */
    public Sentence sentence(String paragraph, String number) {
        return sentence(new PolicyReference(paragraph, number));
    }

    /**
     * The sentence at this reference.
     *
     * @throws NoSuchElementException when the edition has no such sentence
     */
    public Sentence sentence(PolicyReference reference) {
        return known(sentences.get(reference), "sentence", reference.toString());
    }

    /** Every reading, in the order of the edition. */
    public Collection<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /**
     * The reading with this id, like {@code I-02}.
     *
     * @throws NoSuchElementException when the edition has no such reading
     */
    public Reading reading(String id) {
        return known(readings.get(id), "reading", id);
    }

    /** The readings that say how this sentence is read. */
    public List<Reading> readingsOf(PolicyReference reference) {
        return readings.values().stream()
                .filter(reading -> reading.sentences().contains(reference))
                .toList();
    }

    /** Every partner, in the order of the edition. */
    public List<ChainPartner> partners() {
        return List.copyOf(partners.values());
    }

    /** The partner with this slug, if the edition names it. */
    public Optional<ChainPartner> partner(String slug) {
        return Optional.ofNullable(partners.get(slug));
    }

    /** Every parameter, in the order of the edition. */
    public Collection<Parameter> parameters() {
        return parameters.values().stream().map(own::over).toList();
    }

    /**
     * What the parameter is on a date.
     *
     * @throws NoSuchElementException when the edition has no such parameter, or none yet on that date
     */
    public <T> T parameter(ParameterName<T> name, LocalDate date) {
        return name.type().cast(parameter(name.toString()).on(date).value());
    }

    /** Fails unless the edition has exactly these parameters, each with values of the type that is asked for. */
    void requireParameters(List<ParameterName<?>> names) {
        Set<String> unread = new LinkedHashSet<>(parameters.keySet());
        for (ParameterName<?> name : names) {
            unread.remove(name.toString());
            if (!fits(parameters.get(name.toString()), name)) {
                throw new BrokenEditionException("Policy edition " + title.id() + " must give parameter " + name
                        + " as " + name.type().getSimpleName() + ".");
            }
        }
        if (!unread.isEmpty()) {
            throw new BrokenEditionException(
                    "Policy edition " + title.id() + " has parameters that nothing reads: " + unread + ".");
        }
    }

    private static boolean fits(@Nullable Parameter parameter, ParameterName<?> name) {
        return parameter != null
                && parameter.values().stream().allMatch(value -> name.type().isInstance(value.value()));
    }

    /**
     * The parameter with this name, with all its values.
     *
     * @throws NoSuchElementException when the edition has no such parameter
     */
    public Parameter parameter(String name) {
        return own.over(known(parameters.get(name), "parameter", name));
    }

    /** The hashes of the sentences per part that is compared, in the order of the plan. */
    Map<PlanPart, List<String>> hashes() {
        Map<PlanPart, List<String>> hashes = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.plan().isCompared()) {
                hashes.put(part.plan(), hashesOf(part.plan()));
            }
        }
        return hashes;
    }

    private List<String> hashesOf(PlanPart part) {
        return sentences.values().stream()
                .filter(sentence -> part.holds(
                        sentence.reference().paragraph(), sentence.reference().number()))
                .map(Sentence::sha256)
                .toList();
    }

    /** The outline of the plan, compared or not. */
    List<PlanPart> outline() {
        return parts.stream().map(Part::plan).toList();
    }

    private <T> T known(@Nullable T found, String kind, String name) {
        if (found == null) {
            throw new NoSuchElementException("Policy edition " + title.id() + " has no " + kind + " " + name + ".");
        }
        return found;
    }
}
