package io.smsconsole.web.shell;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The application that forms and examples begin with.
 */
@Component
public class ChosenApp {

	private final AppChoices apps;

	private final Preferences preferences;

	ChosenApp(ObjectProvider<AppChoices> apps, Preferences preferences) {
		this.apps = apps.getIfAvailable(() -> List::of);
		this.preferences = preferences;
	}

	/**
	 * The application that was chosen in the header, or else the first that it offers.
	 * @param request the request in hand
	 * @return its id, or empty where the person may see none
	 */
	public Optional<String> of(HttpServletRequest request) {
		List<String> ids = this.apps.list()
			.stream()
			.map(AppChoice::sdkAppId)
			.map((sdkAppId) -> Long.toString(sdkAppId))
			.toList();
		String chosen = this.preferences.app(request);
		return ids.contains(chosen) ? Optional.of(chosen) : ids.stream().findFirst();
	}

}
