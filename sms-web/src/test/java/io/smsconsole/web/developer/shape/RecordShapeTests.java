package io.smsconsole.web.developer.shape;

import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.action.Required;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordShapeTests {

	private final RecordShape shape = new RecordShape(Sample.class, Map.of("PhoneNumberSet", "+8613800138000"));

	@Test
	void listsParametersAndTheirPartsAsTheyAreNamedOnTheWire() {
		assertThat(this.shape.parameters())
			.extracting(ParameterLine::path, ParameterLine::type, ParameterLine::required)
			.containsExactly(tuple("PhoneNumberSet", "list-text", true), tuple("International", "number", true),
					tuple("Enabled", "flag", false), tuple("Limit", "number", false),
					tuple("RecipientSet", "list-group", false), tuple("RecipientSet[].PhoneNumber", "text", true),
					tuple("RecipientSet[].Manager", "group", false),
					tuple("RecipientSet[].Manager.Name", "text", false));
	}

	@Test
	void beginsWithWhatEveryCallerHasToGive() {
		assertThat(this.shape.skeleton()).isEqualTo("""
				{
				  "PhoneNumberSet": [
				    "+8613800138000"
				  ],
				  "International": 0
				}""");
		assertThat(new RecordShape(Nothing.class, Map.of()).skeleton()).isEqualTo("{}");
	}

	@Test
	void hasASampleForWhatCanBeInserted() {
		assertThat(this.shape.parameters()).extracting(ParameterLine::sample)
			.containsExactly("[\"+8613800138000\"]", "0", "false", "0",
					"[{\"PhoneNumber\":\"\",\"Manager\":{\"Name\":\"\"}}]", null, null, null);
	}

	@Test
	void endsWhereAGroupHoldsItself() {
		assertThat(new RecordShape(Nest.class, Map.of()).parameters()).hasSizeLessThan(10);
	}

	private static Tuple tuple(String path, String type, boolean required) {
		return Tuple.tuple(path, "request.type." + type, required);
	}

	record Sample(@Required List<String> phoneNumberSet, @Required Integer international, Boolean enabled, int limit,
			List<Recipient> recipientSet) {
	}

	record Recipient(@Required String phoneNumber, Manager manager) {
	}

	record Manager(String name) {
	}

	record Nest(List<Nest> nestSet) {
	}

	record Nothing() {
	}

}
