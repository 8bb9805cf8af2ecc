package io.smsconsole.web.shell;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.web.language.Language;

/**
 * What the layout needs to know about the request in hand. The menu and the applications
 * are only looked up when the layout asks for them, so that a fragment does not pay for
 * them.
 *
 * @param language the visitor's language
 * @param scheme the visitor's colours
 * @param address the path of the page in hand
 * @param back the path with its query, to which the switches lead back
 * @param requestId the id of the request
 * @param user the name of the person who is signed in, or {@code null}
 * @param chosenApp the application that the header shows, or {@code null}
 * @param menuSupplier looks the menu up
 * @param appsSupplier looks the applications up
 * @param bellSupplier counts what the person has not read
 * @param warningsSupplier looks what is wrong with the installation
 */
public record Shell(Language language, Scheme scheme, String address, String back, String requestId, String user,
		String chosenApp, Supplier<List<MenuSection>> menuSupplier, Supplier<List<AppChoice>> appsSupplier,
		Supplier<Bell.Count> bellSupplier, Supplier<List<Warnings.Warning>> warningsSupplier) {

	/**
	 * The menu as this person sees it.
	 * @return the groups in order
	 */
	public List<MenuSection> menu() {
		return this.menuSupplier.get();
	}

	/**
	 * The applications of the switcher.
	 * @return the applications, empty where there is no switcher
	 */
	public List<AppChoice> apps() {
		return this.appsSupplier.get();
	}

	/**
	 * The name of an application.
	 * @param sdkAppId its id
	 * @return its name, or the id itself where there is no such application any more or
	 * the person may not see it
	 */
	public String appName(String sdkAppId) {
		return apps().stream()
			.filter((app) -> Long.toString(app.sdkAppId()).equals(sdkAppId))
			.map(AppChoice::name)
			.findFirst()
			.orElse(sdkAppId);
	}

	/**
	 * What the person has not read.
	 * @return how much, or {@code null} where there is no bell
	 */
	public Bell.Count bell() {
		return this.bellSupplier.get();
	}

	/**
	 * What is wrong with the installation, and what was until lately.
	 * @return empty where all is well or the person may not know
	 */
	public List<Warnings.Warning> warnings() {
		return this.warningsSupplier.get();
	}

	/**
	 * The choices of the scheme switch.
	 * @return all of them
	 */
	public List<Scheme> schemes() {
		return List.of(Scheme.values());
	}

}
