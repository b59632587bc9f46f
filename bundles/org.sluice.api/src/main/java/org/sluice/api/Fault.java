package org.sluice.api;

/**
 * One thing that is wrong with a module or its registrations, found without touching its data.
 *
 * @param code the kind of fault, listed in {@code docs/errors.md}
 * @param problem what is wrong, with what was found and expected
 * @param remedy what to do next
 */
public record Fault(ErrorCode code, String problem, String remedy) {
    /** The fault as people read it, with the code under which {@code docs/errors.md} explains it. */
    @Override
    public String toString() {
        return problem + " " + remedy + " [" + code + "]";
    }
}
