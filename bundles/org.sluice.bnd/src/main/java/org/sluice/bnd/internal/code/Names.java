package org.sluice.bnd.internal.code;

/** Names of Liferay's API and the JDK as they stand in class files. */
final class Names {
    static final String REGISTRATOR = "com/liferay/portal/upgrade/registry/UpgradeStepRegistrator";
    static final String REGISTRY = REGISTRATOR + "$Registry";
    static final String TRACKER = "com/liferay/portal/upgrade/registry/UpgradeStepRegistratorTracker";
    static final String SCHEMA_CREATOR = "com/liferay/portal/upgrade/release/SchemaCreator";
    static final String REGISTER = "register";
    static final String REGISTER_DESCRIPTOR = "(L" + REGISTRY + ";)V";
    static final String INITIALIZATION = "registerInitialization";
    static final String STRING = "Ljava/lang/String;";
    static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

    private Names() {}
}
