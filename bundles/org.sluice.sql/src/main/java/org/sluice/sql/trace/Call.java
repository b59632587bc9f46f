package org.sluice.sql.trace;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a method of a JDBC object that somebody intercepts. */
public final class Call {
    private final Object target;
    private final Method method;
    private final Object @Nullable [] arguments;
    private final List<String> statements;

    Call(Object target, Method method, Object @Nullable [] arguments, List<String> statements) {
        this.target = target;
        this.method = method;
        this.arguments = arguments;
        this.statements = statements;
    }

    /** The driver's object that is called: a connection, statement, result set, large object or meta data. */
    public Object target() {
        return target;
    }

    /** The method's name. */
    public String name() {
        return method.getName();
    }

    /** What the method returns. */
    public Class<?> returnType() {
        return method.getReturnType();
    }

    /** An argument; null where the caller gave null or nothing. */
    public @Nullable Object argument(int index) {
        return arguments == null || index >= arguments.length ? null : arguments[index];
    }

    /** How many arguments there are. */
    public int arguments() {
        return arguments == null ? 0 : arguments.length;
    }

    /**
     * The statements that the call is about, in their order, as often as they stand in a batch: those that it executes or
     * prepares; those of the statement that is called, or that the called result set comes from. Empty where there are none.
     */
    public List<String> statements() {
        return statements;
    }

    /** Whether the call executes its statements. */
    public boolean executes() {
        return target instanceof java.sql.Statement && name().startsWith("execute");
    }

    /** Calls the driver's object; what it throws comes as it is. */
    public @Nullable Object proceed() throws Throwable {
        return Proxies.invoke(target, method, arguments);
    }

    @Override
    public String toString() {
        return name() + (arguments == null ? "[]" : Arrays.toString(arguments));
    }
}
