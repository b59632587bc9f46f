package org.sluice.liferay.internal.xml;

import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentException;
import com.liferay.portal.kernel.xml.XMLSchema;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dom4j.io.SAXReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parses with the JDK's own parser.
 *
 * @param external whether external entities and grammars are loaded
 */
record Parsers(boolean external) {
    private static final String EXTERNAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
    private static final String EXTERNAL_PARAMETERS = "http://xml.org/sax/features/external-parameter-entities";
    private static final String EXTERNAL_GRAMMAR = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    Document read(InputSource source, boolean validate) throws DocumentException {
        try {
            return Views.of(Document.class, new SAXReader(parser(validate), validate).read(source));
        } catch (org.dom4j.DocumentException | SAXException | ParserConfigurationException e) {
            throw new DocumentException("Cannot read an XML document: " + e.getMessage(), e);
        }
    }

    void check(String xml, XMLSchema schema) throws DocumentException {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(schema.getSchemaLanguage());
            Schema compiled = factory.newSchema(new SAXSource(parser(false), schema.getSchemaSource()));
            compiled.newValidator().validate(new SAXSource(parser(false), new InputSource(new StringReader(xml))));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new DocumentException("Cannot accept an XML document by its schema: " + e.getMessage(), e);
        }
    }

    private XMLReader parser(boolean validate) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setValidating(validate);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(EXTERNAL_ENTITIES, external);
        factory.setFeature(EXTERNAL_PARAMETERS, external);
        factory.setFeature(EXTERNAL_GRAMMAR, external);
        return factory.newSAXParser().getXMLReader();
    }
}
