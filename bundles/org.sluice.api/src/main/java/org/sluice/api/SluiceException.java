package org.sluice.api;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one exception that reaches users: a code for programs, a message and a remedy for people.
 *
 * <p>The message says what could not be done, to what, what was found and expected; the remedy says what to do next.
 * {@link #getMessage()} gives both, and the code.
 */
public final class SluiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String problem;
    private final String remedy;
    private final TreeMap<String, String> attributes = new TreeMap<>();

    public SluiceException(ErrorCode code, String problem, String remedy) {
        this(code, problem, remedy, null);
    }

    public SluiceException(ErrorCode code, String problem, String remedy, @Nullable Throwable cause) {
        super(new Fault(code, problem, remedy).toString(), cause);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Adds a named value that a program may want to read, and returns this exception. */
    public SluiceException with(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    public ErrorCode code() {
        return code;
    }

    /** What could not be done, to what, found and expected: one or more sentences. */
    public String problem() {
        return problem;
    }

    /** What to do next. */
    public String remedy() {
        return remedy;
    }

    /** The named values of the error, by name. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** This error as a fault of a module. */
    public Fault toFault() {
        return new Fault(code, problem, remedy);
    }
}
