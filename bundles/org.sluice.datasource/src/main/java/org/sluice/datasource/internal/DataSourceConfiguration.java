package org.sluice.datasource.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which database the modules' data are in; without any of it, an embedded one in the data folder. */
@ObjectClassDefinition(
        id = DataSourceConfiguration.PID,
        name = "Sluice: data source",
        description = "The database of the modules. Without a configuration: an embedded one in the data folder.")
@interface DataSourceConfiguration {
    String PID = "org.sluice.datasource";

    @AttributeDefinition(
            description = "h2, mariadb or postgresql. When it is left out: what the url begins with, or else h2.")
    String type() default "";

    @AttributeDefinition(
            description = "A JDBC URL, in place of host, port and name. User and password do not belong in it.")
    String url() default "";

    @AttributeDefinition(description = "Where the server is. When it is left out: localhost.")
    String host() default "";

    @AttributeDefinition(description = "Where the server listens. 0: the usual port of the type.")
    int port() default 0;

    @AttributeDefinition(description = "The name of the database. Embedded, the name of its file: sluice if left out.")
    String name() default "";

    @AttributeDefinition(description = "Who connects. Embedded: sa if left out.")
    String user() default "";

    @AttributeDefinition(
            type = AttributeType.PASSWORD,
            description = "The user's password, for example $[env:DATABASE_PASSWORD].")
    String password() default "";

    @AttributeDefinition(description = "The most connections that are open at one time, 2 or more.")
    int poolSize() default 10;

    @AttributeDefinition(description = "How many seconds to wait for a connection.")
    int connectionTimeout() default 30;

    @AttributeDefinition(description = "The most seconds between two attempts to reach a database that is down.")
    int retryMaximum() default 30;
}
