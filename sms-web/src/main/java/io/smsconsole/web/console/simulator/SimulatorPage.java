package io.smsconsole.web.console.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.right.DescribeAllowedAccountListResponse;
import io.smsconsole.auth.right.SimulateDecisionResponse;
import io.smsconsole.auth.right.SimulationActions;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.ActionTexts;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.console.policy.PolicyPlaces;
import io.smsconsole.web.console.policy.StatementView;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Times;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Asks what is asked, and finds the statements that decide.
 */
@Component
class SimulatorPage {

	private final SimulationActions simulation;

	private final Accounts accounts;

	private final ActionCatalog catalog;

	private final PolicyPlaces policies;

	private final AppChoices apps;

	private final Gate gate;

	private final Times times;

	SimulatorPage(SimulationActions simulation, Accounts accounts, ActionCatalog catalog, PolicyPlaces policies,
			AppChoices apps, Gate gate, Times times) {
		this.simulation = simulation;
		this.accounts = accounts;
		this.catalog = catalog;
		this.policies = policies;
		this.apps = apps;
		this.gate = gate;
		this.times = times;
	}

	void offer(Locale locale, Model model) {
		model.addAttribute("actions",
				this.catalog.all()
					.stream()
					.filter((entry) -> entry.resource().grantable())
					.map((entry) -> Choice.of(entry.name(), ActionTexts.of(entry.name(), locale)))
					.toList());
		model.addAttribute("apps",
				this.apps.list()
					.stream()
					.map((app) -> Choice.of(app.sdkAppId(), app.name() + " (" + app.sdkAppId() + ")"))
					.toList());
	}

	void answer(SimulatorForm form, Cursor cursor, Locale locale, Model model) {
		if (!form.asks()) {
			return;
		}
		Optional<ActionEntry> entry = this.catalog.find(form.action());
		boolean ofApp = entry.filter((found) -> found.resource() == Resource.APP).isPresent();
		String resource = (ofApp && !form.app().isEmpty()) ? this.policies.app(form.app()) : null;
		model.addAttribute("words", entry.map((found) -> ActionTexts.of(found.name(), locale)).orElse(form.action()));
		if (form.namesSomebody()) {
			model.addAttribute("verdict", verdict(form, resource, locale));
		}
		boolean open = ofApp && form.app().isEmpty();
		model.addAttribute("open", open);
		if (!open && this.gate.may("DescribeAllowedAccountList")) {
			everybody(form, resource, cursor, model);
		}
	}

	private Verdict verdict(SimulatorForm form, String resource, Locale locale) {
		Account account = this.accounts.find(form.name())
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND_USER_NOT_EXIST, "Name", null));
		SimulateDecisionResponse decision = this.simulation
			.decide(form.decision(account.uin(), resource, this.times.zone()));
		Optional<Long> policy = this.policies.id(decision.policyName());
		StatementView statement = policy.flatMap((id) -> this.policies.statement(id, decision.statementIndex()))
			.orElse(null);
		return new Verdict(account.name(), ActionTexts.of(form.action().replaceFirst("^.*:", ""), locale), decision,
				policy.map((id) -> address(id, decision.statementIndex())).orElse(null), statement);
	}

	private void everybody(SimulatorForm form, String resource, Cursor cursor, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeAllowedAccountListResponse found = this.simulation
			.list(form.everybody(resource, this.times.zone(), page.limit(), page.offset()));
		List<AllowedLine> lines = found.accountSet()
			.stream()
			.map((account) -> new AllowedLine(account,
					this.policies.id(account.policyName())
						.map((id) -> address(id, account.statementIndex()))
						.orElse(null)))
			.toList();
		model.addAttribute("allowed", page.slice(lines, found.totalCount()));
		model.addAttribute("total", found.totalCount());
	}

	private static String address(long policy, int statement) {
		return "/console/policies/" + policy + "#statement-" + (statement + 1);
	}

}
