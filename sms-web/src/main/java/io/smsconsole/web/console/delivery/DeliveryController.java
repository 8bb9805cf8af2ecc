package io.smsconsole.web.console.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.feedback.delivery.CallbackDelivery;
import io.smsconsole.core.feedback.delivery.DeliveryActions;
import io.smsconsole.core.feedback.delivery.DeliveryKind;
import io.smsconsole.core.feedback.delivery.DeliveryRequest;
import io.smsconsole.core.feedback.delivery.DeliveryState;
import io.smsconsole.core.feedback.delivery.DescribeCallbackDeliveryListRequest;
import io.smsconsole.core.feedback.delivery.DescribeCallbackDeliveryListResponse;
import io.smsconsole.core.feedback.delivery.DescribeCallbackDeliveryResponse;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.IndentedJson;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists deliveries, shows one with what was reported in it, and has it tried again.
 */
@Controller
@RequestMapping(DeliveryController.PATH)
class DeliveryController {

	static final String PATH = "/console/general/deliveries";

	private static final String ONE = "/{deliveryId:[0-9]+}";

	private final DeliveryActions deliveries;

	private final AppChoices apps;

	private final Gate gate;

	DeliveryController(DeliveryActions deliveries, ObjectProvider<AppChoices> apps, Gate gate) {
		this.deliveries = deliveries;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.gate = gate;
	}

	@GetMapping
	String list(@ModelAttribute("filter") DeliveryQuery filter, Cursor cursor, HtmxRequest request, Model model) {
		DescribeCallbackDeliveryListResponse found = this.deliveries.list(new DescribeCallbackDeliveryListRequest(
				filter.knownApp(), filter.knownKind(), filter.knownState(), cursor.size(), cursor.after()));
		model.addAttribute("slice", new Slice<>(found.deliverySet().stream().map(this::line).toList(), null,
				StringUtils.hasText(found.cursor()) ? found.cursor() : null));
		model.addAttribute("apps",
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList());
		model.addAttribute("kinds", choices(DeliveryKind.values(), DeliveryKind::word, "delivery.kind."));
		model.addAttribute("states", choices(DeliveryState.values(), DeliveryState::word, "delivery.state."));
		return Views.pageOr(request, "console/delivery/list", "results");
	}

	@GetMapping(ONE)
	String show(@PathVariable String deliveryId, Model model) {
		DescribeCallbackDeliveryResponse found = this.deliveries.describe(new DeliveryRequest(deliveryId));
		model.addAttribute("line", line(found.delivery()));
		model.addAttribute("body", IndentedJson.of(found.body()));
		return "console/delivery/delivery";
	}

	@PostMapping(ONE + "/redeliver")
	String redeliver(@PathVariable String deliveryId, RedirectAttributes redirect) {
		this.deliveries.redeliver(new DeliveryRequest(deliveryId));
		Flash.success(redirect, "delivery.redelivered");
		return "redirect:" + PATH + "/" + deliveryId;
	}

	private DeliveryLine line(CallbackDelivery delivery) {
		boolean failed = delivery.state().equals(DeliveryState.FAILED.word());
		String app = delivery.smsSdkAppId();
		return new DeliveryLine(delivery,
				failed && this.gate.may("RedeliverCallback", app.isEmpty() ? 0 : Long.parseLong(app)));
	}

	private static <E> List<Choice> choices(E[] values, Function<E, String> word, String prefix) {
		return Arrays.stream(values).map(word).map((name) -> Choice.key(name, prefix + name)).toList();
	}

}
