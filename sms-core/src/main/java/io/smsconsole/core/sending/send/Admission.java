package io.smsconsole.core.sending.send;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.limits.packages.PackageLedger;

/**
 * What the checks of one request look at: everything is looked up once, however many
 * numbers there are.
 *
 * @param draft what is to be sent
 * @param candidates the numbers
 * @param app the application, if it exists
 * @param template the template, if it exists
 * @param text the template's text, read; {@code null} without a template
 * @param signEffective whether the sign, in the template's region, is in force
 * @param mixed whether the request has numbers in the mainland and elsewhere
 * @param reached the numbers that were accepted until now; grows while the request is
 * looked at
 * @param now when the request was made
 * @param rendering the messages as people would read them
 * @param tariff what they cost
 */
record Admission(SendDraft draft, List<Candidate> candidates, Optional<SmsApp> app, Optional<Template> template,
		TemplateText text, boolean signEffective, boolean mixed, Set<String> reached, Instant now, Rendering rendering,
		Tariff tariff) {

	Admission(SendDraft draft, List<Candidate> candidates, Optional<SmsApp> app, Optional<Template> template,
			TemplateText text, boolean signEffective, boolean mixed, Set<String> reached, Instant now, Tariff tariff) {
		this(draft, candidates, app, template, text, signEffective, mixed, reached, now,
				new Rendering(draft.signName(), text), tariff);
	}

	/**
	 * The numbers of all requests by application, but for requests none of whose numbers
	 * can pass: for those nothing need be looked up or locked.
	 */
	static Map<Long, List<PhoneNumber>> numbers(List<Admission> admissions) {
		Map<Long, List<PhoneNumber>> numbers = new HashMap<>();
		for (Admission admission : admissions) {
			if (admission.hopeful()) {
				List<PhoneNumber> ofApp = numbers.computeIfAbsent(admission.draft.sdkAppId(),
						(app) -> new ArrayList<>());
				admission.candidates.stream().map(Candidate::number).filter(Objects::nonNull).forEach(ofApp::add);
			}
		}
		return numbers;
	}

	private boolean hopeful() {
		return this.app.filter(SmsApp::enabled).isPresent() && this.template.filter(Template::effective).isPresent()
				&& !this.mixed;
	}

	/**
	 * The text as a person would read it, sign included. Only for candidates whose
	 * parameters were checked.
	 */
	String content(Candidate candidate) {
		return this.rendering.content(candidate);
	}

	/**
	 * How many segments that text is billed as.
	 */
	int segments(Candidate candidate) {
		return this.rendering.segments(candidate);
	}

	/**
	 * Whether such messages are sent to its country at all.
	 */
	boolean served(Candidate candidate) {
		return this.tariff.serves(candidate.number(), this.template.orElseThrow().type());
	}

	/**
	 * What a segment of it costs.
	 * @return yuan, or {@code null} where it has no price, as in the mainland
	 */
	BigDecimal price(Candidate candidate) {
		return this.tariff.price(candidate.number(), this.template.orElseThrow().type());
	}

	/**
	 * What all of it takes from packages.
	 * @return segments in the mainland, cents of yuan elsewhere
	 */
	BigDecimal cost(Candidate candidate) {
		return PackageLedger.cost(candidate.number().region(), segments(candidate), price(candidate));
	}

}
