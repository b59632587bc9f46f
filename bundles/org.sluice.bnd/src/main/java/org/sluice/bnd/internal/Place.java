package org.sluice.bnd.internal;

/**
 * Where something stands in the module's sources.
 *
 * @param file the file, as a path that the reader of a message can open, or at least find
 * @param line the line, counted from one; 0 when only the file is known
 */
public record Place(String file, int line) {
    /** The file's name and the line, for texts that stand elsewhere. */
    public String name() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return line > 0 ? name + ":" + line : name;
    }
}
