package org.sluice.bnd.internal;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Processor;
import aQute.bnd.osgi.Processor.FileLine;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the sources that a bundle's content was made of, as far as the build lets itself be asked. */
public final class Sources {
    private static final String MAVEN_SOURCES = "project.build.sourceDirectory";

    private static final List<String> SETTINGS = List.of("bnd.bnd", "pom.xml");

    private final Analyzer analyzer;
    private final List<File> roots = new ArrayList<>();

    public Sources(Analyzer analyzer) {
        this.analyzer = analyzer;
        if (analyzer instanceof Builder builder) {
            roots.addAll(builder.getSourcePath());
        }
        Optional.ofNullable(analyzer.getProperty(MAVEN_SOURCES)).map(File::new).ifPresent(roots::add);
        List.of("src/main/java", "src/main/resources", "src").forEach(folder -> roots.add(analyzer.getFile(folder)));
    }

    /** A line of a class. */
    public Place ofClass(String internalName, String sourceFile, int line) {
        String folder = internalName.substring(0, internalName.lastIndexOf('/') + 1);
        return new Place(ofFile(folder + sourceFile).file(), line);
    }

    /** A file of the bundle; its path in the bundle when the source is not at hand. */
    public Place ofFile(String path) {
        return find(path).map(file -> new Place(file.getPath(), 0)).orElse(new Place(path, 0));
    }

    /** A header in the file where the module's author wrote it, or that file when it is not there. */
    public Place ofHeader(String header) throws Exception {
        FileLine told = analyzer.getHeader(header);
        if (told != null && told.file != null && told.file.isFile()) {
            return new Place(told.file.getPath(), told.length > 0 ? told.line + 1 : 0);
        }
        for (String file : SETTINGS) { // some tools read the settings themselves, and bnd knows no file
            FileLine found = Processor.findHeader(analyzer.getFile(file), header);
            if (found != null) {
                return new Place(found.file.getPath(), found.line + 1);
            }
        }
        return new Place(analyzer.getFile(SETTINGS.get(0)).getPath(), 0);
    }

    /** The first line of a source that has this text; the place itself when there is none. */
    public Place lineWith(String text, Place place) throws IOException {
        FileLine found = Processor.findHeader(new File(place.file()), Pattern.compile(Pattern.quote(text)));
        return found == null ? place : new Place(place.file(), found.line + 1);
    }

    private Optional<File> find(String path) {
        return roots.stream()
                .map(root -> new File(root, path))
                .filter(File::isFile)
                .findFirst();
    }
}
