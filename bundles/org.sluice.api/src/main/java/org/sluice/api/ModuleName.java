package org.sluice.api;

/**
 * The name of a module: the Bundle-SymbolicName of the bundle that owns the data.
 *
 * @param value the symbolic name, never blank
 */
public record ModuleName(String value) implements Comparable<ModuleName> {
    public ModuleName {
        if (value.isBlank()) {
            throw new SluiceException(
                    ErrorCode.NAME_INVALID,
                    "Cannot name a module '" + value + "': the name is blank.",
                    "Use the Bundle-SymbolicName of the bundle that owns the data.");
        }
    }

    @Override
    public int compareTo(ModuleName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
