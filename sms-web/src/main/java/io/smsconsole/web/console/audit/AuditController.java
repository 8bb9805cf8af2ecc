package io.smsconsole.web.console.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.audit.AuditLogActions;
import io.smsconsole.auth.audit.AuditLogInfo;
import io.smsconsole.auth.audit.DescribeAuditLogInfoRequest;
import io.smsconsole.auth.audit.DescribeAuditLogListRequest;
import io.smsconsole.auth.audit.DescribeAuditLogListResponse;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
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
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lists entries of the log, and shows one with what it changed.
 */
@Controller
@RequestMapping(AuditController.PATH)
class AuditController {

	static final String PATH = "/console/audit";

	static final String VERIFICATION = "/verification";

	private static final List<Choice> OUTCOMES = List.of(Choice.key("OK", "audit.outcome.done"),
			Choice.key(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION.code(), "audit.outcome.denied"),
			Choice.key("Failed", "audit.outcome.any-failure"));

	private final AuditLogActions log;

	private final AuditWords words;

	private final AuditStates states;

	private final VerificationCard verification;

	private final AppChoices apps;

	private final Accounts accounts;

	private final Gate gate;

	private final Clock clock;

	private final ZoneId zone;

	AuditController(AuditLogActions log, AuditWords words, AuditStates states, VerificationCard verification,
			ObjectProvider<AppChoices> apps, Accounts accounts, Gate gate, Clock clock, ZoneId zone) {
		this.log = log;
		this.words = words;
		this.states = states;
		this.verification = verification;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.accounts = accounts;
		this.gate = gate;
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping
	String list(@ModelAttribute("filter") AuditQuery filter, Cursor cursor, HtmxRequest request, Locale locale,
			Model model) {
		PeriodChoice period = filter.period(LocalDate.now(this.clock.withZone(this.zone)));
		model.addAttribute("period", period);
		model.addAttribute("actions", this.words.choices(locale));
		model.addAttribute("apps",
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList());
		model.addAttribute("outcomes", OUTCOMES);
		this.verification.show(model);
		try {
			model.addAttribute("slice", slice(this.log.list(query(filter, period, cursor)), locale));
		}
		catch (SmsException ex) {
			if (ex.parameter() == null) {
				throw ex;
			}
			model.addAttribute("slice", new Slice<AuditLine>(List.of(), null, null));
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		return Views.pageOr(request, "console/audit/list", "results");
	}

	@GetMapping("/{entryId:[0-9]+}")
	String show(@PathVariable String entryId, Locale locale, Model model) {
		AuditLogInfo entry = this.log.info(new DescribeAuditLogInfoRequest(entryId));
		AuditLine line = new AuditLine(entry, this.words.of(entry.action(), locale));
		model.addAttribute("line", line);
		model.addAttribute("request", IndentedJson.of(entry.request()));
		model.addAttribute("difference", this.states.compare(entry.stateBefore(), entry.stateAfter()));
		model.addAttribute("app",
				this.apps.list()
					.stream()
					.filter((app) -> Long.toString(app.sdkAppId()).equals(line.app()))
					.findFirst()
					.orElse(null));
		model.addAttribute("user", mayOpen(entry.uin()));
		return "console/audit/entry";
	}

	/** The owner and accounts that are gone have no page. */
	private boolean mayOpen(long uin) {
		return this.gate.may("GetUser")
				&& this.accounts.find(uin).filter((account) -> account.uin() != account.ownerUin()).isPresent();
	}

	private DescribeAuditLogListRequest query(AuditQuery filter, PeriodChoice period, Cursor cursor) {
		boolean anyTime = filter.anyTime();
		return new DescribeAuditLogListRequest(anyTime ? null : period.beginTime(this.zone),
				anyTime ? null : period.endTime(this.zone), filter.account(), filter.action(), filter.app(),
				filter.outcome(), filter.call(), filter.address(), cursor.size(), cursor.after(), cursor.before());
	}

	private Slice<AuditLine> slice(DescribeAuditLogListResponse answer, Locale locale) {
		return new Slice<>(answer.auditLogSet()
			.stream()
			.map((entry) -> new AuditLine(entry, this.words.of(entry.action(), locale)))
			.toList(), orNull(answer.newerCursor()), orNull(answer.cursor()));
	}

	private static String orNull(String cursor) {
		return StringUtils.hasText(cursor) ? cursor : null;
	}

}
