package io.smsconsole.core.sending.recipient;

import java.util.function.BiFunction;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneResult;

/**
 * Who wrote the rows of a list, and therefore how strictly they are read.
 */
enum RowSource {

	/** A person: there may be a header, and numbers are written as people do. */
	SHEET("File", true, PhoneNumbers::lenient),

	/** A program: numbers are written as the API wants them. */
	PROGRAM("RecipientSet", false, (text, region) -> PhoneNumbers.strict(text).in(region)),

	/** The pool of customers: numbers were read when they came into it. */
	GROUPS("CustomerGroupIdSet", false, (text, region) -> PhoneNumbers.strict(text).in(region));

	private final String parameter;

	private final boolean header;

	private final BiFunction<String, Region, PhoneResult> reading;

	RowSource(String parameter, boolean header, BiFunction<String, Region, PhoneResult> reading) {
		this.parameter = parameter;
		this.header = header;
		this.reading = reading;
	}

	/** The parameter that the rows came in, as it is named on the wire. */
	String parameter() {
		return this.parameter;
	}

	boolean mayHaveHeader() {
		return this.header;
	}

	PhoneResult number(String text, Region region) {
		return this.reading.apply(text, region);
	}

}
