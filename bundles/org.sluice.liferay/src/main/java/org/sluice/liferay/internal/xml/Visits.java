package org.sluice.liferay.internal.xml;

import com.liferay.portal.kernel.xml.Attribute;
import com.liferay.portal.kernel.xml.CDATA;
import com.liferay.portal.kernel.xml.Comment;
import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.Entity;
import com.liferay.portal.kernel.xml.Namespace;
import com.liferay.portal.kernel.xml.Node;
import com.liferay.portal.kernel.xml.ProcessingInstruction;
import com.liferay.portal.kernel.xml.Text;
import com.liferay.portal.kernel.xml.Visitor;
import org.jspecify.annotations.Nullable;

/** Shows a node to a visitor as what it is. */
final class Visits {
    private Visits() {}

    static <T> @Nullable T visit(Visitor<T> visitor, Node node) {
        if (node instanceof Document document) {
            return visitor.visitDocument(document);
        }
        if (node instanceof Element element) {
            return visitor.visitElement(element);
        }
        if (node instanceof Attribute attribute) {
            return visitor.visitAttribute(attribute);
        }
        if (node instanceof CDATA cdata) {
            return visitor.visitCDATA(cdata);
        }
        if (node instanceof Comment comment) {
            return visitor.visitComment(comment);
        }
        if (node instanceof Text text) {
            return visitor.visitText(text);
        }
        if (node instanceof Entity entity) {
            return visitor.visitEntity(entity);
        }
        if (node instanceof ProcessingInstruction instruction) {
            return visitor.visitProcessInstruction(instruction);
        }
        return node instanceof Namespace namespace ? visitor.visitNamespace(namespace) : visitor.visitNode(node);
    }
}
