package org.sluice.liferay.internal.xml;

import java.io.IOException;
import java.io.StringWriter;
import org.dom4j.Branch;
import org.dom4j.Element;
import org.dom4j.Node;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;

/** The text of a node, laid out. */
final class Formats {
    private static final String INDENT = "\t";

    private Formats() {}

    static String compact(Node node) throws IOException {
        return written(node, OutputFormat.createCompactFormat());
    }

    /** What may be given: the indent, whether empty elements have two tags, whether white space around text goes. */
    static String formatted(Node node, Object... given) throws IOException {
        OutputFormat format = OutputFormat.createPrettyPrint();
        format.setIndent(given.length > 0 ? (String) given[0] : INDENT);
        format.setExpandEmptyElements(given.length > 1 && (boolean) given[1]);
        format.setTrimText(given.length <= 2 || (boolean) given[2]);
        format.setPadText(isMixed(node));
        format.setOmitEncoding(true);
        format.setLineSeparator("\n");
        return written(node, format).strip();
    }

    /** Whether there are elements within text, where a blank between the two counts. */
    private static boolean isMixed(Node node) {
        return node instanceof Branch branch
                && ((branch instanceof Element element
                                && !element.elements().isEmpty()
                                && !element.getText().isBlank())
                        || branch.content().stream().anyMatch(Formats::isMixed));
    }

    private static String written(Node node, OutputFormat format) throws IOException {
        StringWriter text = new StringWriter();
        XMLWriter writer = new XMLWriter(text, format);
        writer.write(node);
        writer.flush();
        return text.toString();
    }
}
