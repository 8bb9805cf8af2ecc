package io.smsconsole.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.core.insight.verification.CountChecks;

import org.springframework.stereotype.Component;

/**
 * Thirty days of a shop, told in the order of time.
 */
@Component
class DemoStory {

	private static final int DAYS = 30;

	/** Only the two largest groups of customers are larger. */
	private static final int APPROVED_SHARE = 4;

	private static final double SEGMENTS_A_MESSAGE = 1.1;

	private final DemoClock clock;

	private final DemoSize size;

	private final ZoneId zone;

	private final Team team;

	private final House house;

	private final Catalog catalog;

	private final Audience audience;

	private final Campaigns campaigns;

	private final Traffic traffic;

	private final Books books;

	private final TallyBook tally;

	private final Echo echo;

	private final Alerts alerts;

	private final Present present;

	private final Paperwork paperwork;

	private final CountChecks checks;

	DemoStory(DemoClock clock, DemoSize size, ZoneId zone, Team team, House house, Catalog catalog, Audience audience,
			Campaigns campaigns, Traffic traffic, Books books, TallyBook tally, Echo echo, Alerts alerts,
			Present present, Paperwork paperwork, CountChecks checks) {
		this.clock = clock;
		this.size = size;
		this.zone = zone;
		this.team = team;
		this.house = house;
		this.catalog = catalog;
		this.audience = audience;
		this.campaigns = campaigns;
		this.traffic = traffic;
		this.books = books;
		this.tally = tally;
		this.echo = echo;
		this.alerts = alerts;
		this.present = present;
		this.paperwork = paperwork;
		this.checks = checks;
	}

	/**
	 * Tells it.
	 * @param makeOwner makes the account that owns everything
	 * @param terminal takes how to sign in
	 */
	void tell(Runnable makeOwner, PrintStream terminal) {
		Instant now = this.clock.present();
		LocalDate today = LocalDate.ofInstant(now, this.zone);
		Traffic.Plan plan = Traffic.Plan.of(this.size, now, today);
		this.clock.begin(at(today.minusDays(DAYS + 2), 9));
		makeOwner.run();
		String password = PasswordRules.madeUp();
		prepare(today, password);
		for (LocalDate day = today.minusDays(DAYS - 1); !day.isAfter(today); day = day.plusDays(1)) {
			live(day, plan);
		}
		this.clock.arrive();
		this.catalog.handIn();
		this.paperwork.handIn(now);
		this.present.begin(now, today);
		this.checks.runIfOlder(Duration.ZERO);
		terminal.printf("%nThe password of %s (operator), %s (reviewer), %s (administrator) and sun.li (finance): %s%n",
				Team.OPERATOR, Team.REVIEWER, Team.ADMINISTRATOR, password);
	}

	private void prepare(LocalDate today, String password) {
		this.house.found(this.size.customers() / APPROVED_SHARE);
		this.team.found(password);
		this.clock.moveTo(at(today.minusDays(DAYS + 2), 14));
		this.catalog.open();
		this.team.program(this.catalog.app(Shop.MALL), this.catalog.app(Shop.PARCEL));
		this.clock.moveTo(at(today.minusDays(DAYS + 1), 9));
		this.house.buy((long) ((this.size.messages() + 2.5 * this.size.customers()) * SEGMENTS_A_MESSAGE));
		this.audience.gather(this.size.customers());
		this.house.furnish();
	}

	private void live(LocalDate day, Traffic.Plan plan) {
		this.alerts.night(day, plan.trouble());
		if (day.equals(plan.trouble().floodDay())) {
			this.catalog.refuse();
		}
		if (day.equals(plan.trouble().carrierDay())) {
			this.clock.moveTo(at(day, 9));
			this.house.leaveAlone();
		}
		this.echo.answer(this.campaigns.of(day, plan), plan.now());
		this.alerts.evening(day, plan.trouble());
		List<Sent> sent = this.traffic.of(day, plan);
		this.echo.report(sent, this.books.write(sent), plan.trouble());
		this.tally.fold();
	}

	private Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(this.zone).toInstant();
	}

}
