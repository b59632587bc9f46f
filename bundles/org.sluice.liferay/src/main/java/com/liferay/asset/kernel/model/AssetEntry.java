package com.liferay.asset.kernel.model;

/** An asset. Nothing but the name is here: it stands for the model in {@code ClassName_} and in resources. */
public interface AssetEntry {}
