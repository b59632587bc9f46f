package org.sluice.bnd.internal;

import org.sluice.api.Fault;

/**
 * One thing that a build has to tell.
 *
 * @param error whether it fails the build
 * @param code the name under which the documents explain it
 * @param problem what is wrong, with what was found and expected
 * @param remedy what to do next
 * @param place where it stands
 */
public record Finding(boolean error, String code, String problem, String remedy, Place place) {
    public static Finding of(Code code, String problem, String remedy, Place place) {
        return new Finding(code.isError(), code.name(), problem, remedy, place);
    }

    /** A fault that the runtime would find, too. */
    public static Finding of(Fault fault, Place place) {
        return new Finding(true, fault.code().name(), fault.problem(), fault.remedy(), place);
    }

    /** The message, without the place. */
    @Override
    public String toString() {
        return problem + " " + remedy + " [" + code + "]";
    }
}
