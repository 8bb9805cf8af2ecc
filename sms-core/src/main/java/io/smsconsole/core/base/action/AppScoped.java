package io.smsconsole.core.base.action;

/**
 * A request that names the application it is about. Decisions are made on the id as it is
 * written, before anybody looks whether the application exists.
 */
public interface AppScoped {

	/**
	 * The application's id as the caller wrote it.
	 * @return ten digits where the caller was right; {@code null} or blank where the
	 * request concerns every application that the caller may see
	 */
	String smsSdkAppId();

}
