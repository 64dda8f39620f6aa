package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Response;

/**
 * A response, in the shape that each tool wants: none is timed for getting it.
 *
 * @param response as this library has it
 * @param bean as tools for beans want it
 */
record Case(Response response, ResponseBean bean) {

    static Case of(Response response) {
        return new Case(response, ResponseBean.of(response));
    }

    ImmutableList<Assignment> assignments() {
        return response.roster().assignments();
    }

    /** What is wrong, in a form that all tools can agree on. */
    String name(String rule, int person) {
        return person < 0 ? rule : rule + " " + response.roster().person(person);
    }
}
