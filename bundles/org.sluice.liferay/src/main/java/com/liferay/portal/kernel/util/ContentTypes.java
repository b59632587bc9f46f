package com.liferay.portal.kernel.util;

/** Media types. */
public interface ContentTypes {
    String APPLICATION_ATOM_XML = "application/atom+xml";
    String APPLICATION_GZIP = "application/gzip";
    String APPLICATION_JAVASCRIPT = "application/javascript";
    String APPLICATION_JSON = "application/json";
    String APPLICATION_MSWORD = "application/msword";
    String APPLICATION_OCTET_STREAM = "application/octet-stream";
    String APPLICATION_PDF = "application/pdf";
    String APPLICATION_TEXT = "application/text";
    String APPLICATION_VND_LIFERAY_VIDEO_EXTERNAL_SHORTCUT_HTML =
            "application/vnd+liferay.video.external.shortcut+html";
    String APPLICATION_VND_MS_EXCEL = "application/vnd.ms-excel";
    String APPLICATION_VND_MS_POWERPOINT = "application/vnd.ms-powerpoint";
    String APPLICATION_XSLT_XML = "application/xslt+xml";
    String APPLICATION_X_GZIP = "application/x-gzip";
    String APPLICATION_X_JAVA_SERIALIZED_OBJECT = "application/x-java-serialized-object";
    String APPLICATION_X_PDF = "application/x-pdf";
    String APPLICATION_X_SH = "application/x-sh";
    String APPLICATION_X_WWW_FORM_URLENCODED = "application/x-www-form-urlencoded";
    String APPLICATION_X_WWW_FORM_URLENCODED_UTF8 = "application/x-www-form-urlencoded; charset=UTF-8";
    String APPLICATION_ZIP = "application/zip";
    String HTTPD_UNIX_DIRECTORY = "httpd/unix-directory";
    String IMAGE_BMP = "image/bmp";
    String IMAGE_GIF = "image/gif";
    String IMAGE_JPEG = "image/jpeg";
    String IMAGE_PNG = "image/png";
    String IMAGE_SVG_XML = "image/svg+xml";
    String IMAGE_X_MS_BMP = "image/x-ms-bmp";
    String MESSAGE_RFC822 = "message/rfc822";
    String MULTIPART = "multipart/";
    String MULTIPART_ALTERNATIVE = "multipart/alternative";
    String MULTIPART_FORM_DATA = "multipart/form-data";
    String MULTIPART_MIXED = "multipart/mixed";
    String TEXT = "text";
    String TEXT_CALENDAR = "text/calendar";
    String TEXT_CSS = "text/css";
    String TEXT_CSS_UTF8 = "text/css; charset=UTF-8";
    String TEXT_CSV = "text/csv";
    String TEXT_CSV_UTF8 = "text/csv; charset=UTF-8";
    String TEXT_HTML = "text/html";
    String TEXT_HTML_UTF8 = "text/html; charset=UTF-8";
    String TEXT_JAVASCRIPT = "text/javascript";
    String TEXT_JAVASCRIPT_UTF8 = "text/javascript; charset=UTF-8";
    String TEXT_PLAIN = "text/plain";
    String TEXT_PLAIN_UTF8 = "text/plain; charset=UTF-8";
    String TEXT_WML = "text/wml";
    String TEXT_XMATLAB = "text/x-matlab";
    String TEXT_XML = "text/xml";
    String TEXT_XML_UTF8 = "text/xml; charset=UTF-8";
    String TEXT_X_JAVA_SOURCE = "text/x-java-source";
    String TEXT_X_JSP = "text/x-jsp";
    String XHTML_MP = "application/vnd.wap.xhtml+xml";
}
