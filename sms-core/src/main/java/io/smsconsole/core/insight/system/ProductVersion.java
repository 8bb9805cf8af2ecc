package io.smsconsole.core.insight.system;

import java.util.Objects;

/**
 * The version of this product.
 */
public final class ProductVersion {

	private ProductVersion() {
	}

	/**
	 * The version, as the build wrote it down.
	 * @return such as {@code 1.2.0}; {@code development} where it runs from classes
	 */
	public static String get() {
		return Objects.requireNonNullElse(ProductVersion.class.getPackage().getImplementationVersion(), "development");
	}

}
