package com.liferay.portal.kernel.upgrade.util;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Keeps what a mapper knows. */
public class ValueMapperUtil {
    /** Writes a mapper's values into a text file, a line {@code old,new} for each; the folder is made when it is missing. */
    public static void persist(ValueMapper valueMapper, String path, String fileName) throws Exception {
        Path folder = Files.createDirectories(Path.of(path));
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(fileName + ".txt"))) {
            for (Iterator<Object> oldValues = valueMapper.iterator(); oldValues.hasNext(); ) {
                Object oldValue = oldValues.next();
                writer.write(oldValue + "," + valueMapper.getNewValue(oldValue) + "\n");
            }
        }
    }
}
