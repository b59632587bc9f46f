package org.sluice.liferay.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.xml.Attribute;
import com.liferay.portal.kernel.xml.CDATA;
import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentException;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.Node;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import com.liferay.portal.kernel.xml.UnsecureSAXReaderUtil;
import com.liferay.portal.kernel.xml.XPath;
import com.liferay.util.xml.XMLUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlTest {
    private static final String STRUCTURE =
            "<root default-locale='en_US'><field name='b' type='text'>x</field><field name='a'><![CDATA[<p>]]></field></root>";

    @Test
    void elementsAreFoundChangedAndTakenAway() throws Exception {
        Document document = SAXReaderUtil.read(STRUCTURE);
        Element root = document.getRootElement();

        for (Element field : root.elements("field")) {
            Attribute type = field.attribute("type");
            if (type == null) {
                root.remove(field);
            } else {
                field.remove(type);
                field.addAttribute("dataType", type.getValue()).setText("y & z");
            }
        }
        root.addElement("meta").addCDATA("<b>");

        assertThat(root.asXML())
                .isEqualTo("<root default-locale=\"en_US\"><field name=\"b\" dataType=\"text\">y &amp; z</field>"
                        + "<meta><![CDATA[<b>]]></meta></root>");
    }

    @Test
    void aMissingElementOrAttributeIsNull() throws Exception {
        Element root = SAXReaderUtil.read(STRUCTURE).getRootElement();

        assertThat(root.element("none")).isNull();
        assertThat(root.attributeValue("none")).isNull();
        assertThat(root.attributeValue("none", "other")).isEqualTo("other");
        assertThat(root.elements("none")).isEmpty();
    }

    @Test
    void aFormattedDocumentHasTabsAndNoEncoding() throws Exception {
        String text = XMLUtil.formatXML("<a><b c='1'> d </b><e/></a>");

        assertThat(text).isEqualTo("<?xml version=\"1.0\"?>\n\n<a>\n\t<b c=\"1\">d</b>\n\t<e/>\n</a>");
        assertThat(XMLUtil.formatXML(text)).isEqualTo(text);
        assertThat(SAXReaderUtil.read("<a><e/></a>").formattedString("  ", true))
                .endsWith("<a>\n  <e></e>\n</a>");
        assertThat(XMLUtil.formatXML("<p>one <b>two</b> three</p>")).contains("one ", "<b>two</b> three");
    }

    @Test
    void xPathSelectsNodes() throws Exception {
        Document document = SAXReaderUtil.read(STRUCTURE);

        XPath xPath = SAXReaderUtil.createXPath("//field[@name='a']");

        assertThat(xPath.selectSingleNode(document).getText()).isEqualTo("<p>");
        assertThat(document.selectNodes("//field/@name"))
                .extracting(Node::getText)
                .containsExactly("b", "a");
        assertThat(SAXReaderUtil.selectNodes("//field", document)).hasSize(2);
        assertThat(SAXReaderUtil.createXPath("//x:f", "x", "urn:x")
                        .selectNodes(SAXReaderUtil.read("<f xmlns='urn:x'/>")))
                .hasSize(1);
    }

    @Test
    void aCopyIsAnotherElementAndAViewIsNot() throws Exception {
        Element root = SAXReaderUtil.read(STRUCTURE).getRootElement();
        Element field = root.element("field");

        assertThat(root.elements().get(0)).isEqualTo(field).hasSameHashCodeAs(field);
        assertThat(field.createCopy()).isNotEqualTo(field);
        assertThat(field.createCopy().getParent()).isNull();
        assertThat(field.getParent()).isEqualTo(root);
    }

    @Test
    void elementsAreMovedBetweenDocumentsAndSorted() throws Exception {
        Element root = SAXReaderUtil.read(STRUCTURE).getRootElement();
        Element other = SAXReaderUtil.createElement("other");

        for (Element field : root.elements()) {
            other.add(field.detach());
        }
        other.sortElementsByAttribute("field", "name");

        assertThat(root.elements()).isEmpty();
        assertThat(other.elements())
                .extracting(each -> each.attributeValue("name"))
                .containsExactly("a", "b");
        assertThat(SAXReaderUtil.createDocument(other).getRootElement()).isEqualTo(other);
    }

    @Test
    void sortingPutsTheGivenListInOrder() throws Exception {
        Document document = SAXReaderUtil.read(STRUCTURE);
        List<Node> fields = new ArrayList<>(document.selectNodes("//field"));

        SAXReaderUtil.sort(fields, "@name");

        assertThat(fields).extracting(each -> each.valueOf("@name")).containsExactly("a", "b");
    }

    @Test
    void aNodeIsOfItsOwnKind() throws Exception {
        Element field =
                SAXReaderUtil.read(STRUCTURE).getRootElement().elements().get(1);

        assertThat(field.node(0)).isInstanceOf(CDATA.class);
        assertThat(field.getQName().getLocalPart()).isEqualTo("field");
        assertThat(SAXReaderUtil.read("<!DOCTYPE a PUBLIC 'p' 's'><a/>")
                        .getDocumentType()
                        .getSystemId())
                .isEqualTo("s");
    }

    @Test
    void whatIsNotXmlIsRefused() {
        assertThatThrownBy(() -> SAXReaderUtil.read("<a>"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("must start and end");
        assertThatThrownBy(() -> SAXReaderUtil.read("<!DOCTYPE a [<!ELEMENT a (b)>]><a/>", true))
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void anExternalEntityIsReadOnlyFromATrustedDocument(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM '%s'>]><a>&e;</a>".formatted(secret.toUri());

        assertThat(SAXReaderUtil.read(xml).getRootElement().getStringValue()).isEmpty();
        assertThat(UnsecureSAXReaderUtil.read(xml).getRootElement().getText()).isEqualTo("secret");
    }

    @Test
    void aDocumentIsSerialized() throws Exception {
        Document document = SAXReaderUtil.read(STRUCTURE);

        Document copy = (Document) deserialized(serialized(document));

        assertThat(copy.asXML()).isEqualTo(document.asXML());
    }

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
