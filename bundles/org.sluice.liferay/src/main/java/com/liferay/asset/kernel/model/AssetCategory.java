package com.liferay.asset.kernel.model;

/** A category. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface AssetCategory {}
