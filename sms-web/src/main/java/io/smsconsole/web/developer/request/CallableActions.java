package io.smsconsole.web.developer.request;

import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;

import org.springframework.stereotype.Component;

/**
 * The actions that the person who looks at the page may call through the API.
 */
@Component
class CallableActions {

	private static final List<String> TO_BEGIN_WITH = List.of("SendSms", "DescribeAppList");

	private final ActionCatalog catalog;

	private final Gate gate;

	CallableActions(ActionCatalog catalog, Gate gate) {
		this.catalog = catalog;
		this.gate = gate;
	}

	List<ActionEntry> list() {
		return this.catalog.all().stream().filter(this::callable).toList();
	}

	/**
	 * Finds an action.
	 * @param name its name as it was entered, whatever its case; blank for one to begin
	 * with
	 */
	Optional<ActionEntry> find(String name) {
		return name.isBlank() ? first()
				: list().stream().filter((entry) -> entry.name().equalsIgnoreCase(name.strip())).findFirst();
	}

	private Optional<ActionEntry> first() {
		return TO_BEGIN_WITH.stream()
			.flatMap((name) -> this.catalog.find(name).stream())
			.filter(this::callable)
			.findFirst()
			.or(() -> list().stream().findFirst());
	}

	private boolean callable(ActionEntry entry) {
		return entry.api() && this.gate.may(entry.name());
	}

}
