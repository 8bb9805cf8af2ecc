package io.smsconsole.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.smsconsole.core.base.phone.Carrier;

/**
 * What went wrong in these thirty days.
 *
 * @param today the last day of the story
 */
record Trouble(LocalDate today) {

	private static final int CARRIER_DAYS_AGO = 9;

	private static final int FLOOD_DAYS_AGO = 4;

	/** The day on which a carrier's gateway failed, and the shop's receiver with it. */
	LocalDate carrierDay() {
		return this.today.minusDays(CARRIER_DAYS_AGO);
	}

	/** The night in which somebody had codes sent to strangers. */
	LocalDate floodDay() {
		return this.today.minusDays(FLOOD_DAYS_AGO);
	}

	boolean ofCarrier(ZonedDateTime time, Carrier carrier) {
		return carrier == Carrier.CHINA_TELECOM && time.toLocalDate().equals(carrierDay())
				&& (time.getHour() == 15 || time.getHour() == 16);
	}

	boolean floodedWithCodes(ZonedDateTime time) {
		return time.toLocalDate().equals(floodDay()) && time.getHour() == 2;
	}

}
