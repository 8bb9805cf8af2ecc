package io.smsconsole.web.console.audit;

import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PageTest
class AuditStatesTests {

	@Autowired
	private AuditStates states;

	@Test
	void comparesFieldByField() {
		AuditDifference difference = this.states.compare("{\"Name\":\"a\",\"Gone\":1,\"Same\":true}",
				"{\"Name\":\"b\",\"Same\":true,\"New\":[1,2]}");
		assertThat(difference.kind()).isEqualTo("changed");
		assertThat(difference.changed()).containsExactly(new AuditChange("Name", "a", "b"),
				new AuditChange("Gone", "1", null), new AuditChange("New", null, "1, 2"));
		assertThat(difference.kept()).containsExactly(new AuditChange("Same", "true", "true"));
	}

	@Test
	void tellsWhetherSomethingWasMadeRemovedOrLeftAsItWas() {
		assertThat(this.states.compare("", "")).isNull();
		assertThat(this.states.compare("", "{\"Name\":\"\"}").kind()).isEqualTo("made");
		assertThat(this.states.compare("{\"Name\":\"\"}", "").kind()).isEqualTo("removed");
		assertThat(this.states.compare("{\"Name\":\"\"}", "{\"Name\":\"\"}").kind()).isEqualTo("kept");
	}

	@Test
	void looksIntoListsAndDocuments() {
		AuditDifference difference = this.states.compare(
				"{\"Groups\":[{\"Name\":\"a\"}],\"PolicyDocument\":\"{\\\"statement\\\":[{\\\"effect\\\":\\\"deny\\\"}]}\"}",
				"{\"Groups\":[{\"Name\":\"b\"}],\"PolicyDocument\":\"{\\\"statement\\\":[{\\\"effect\\\":\\\"allow\\\"}]}\"}");
		assertThat(difference.changed()).extracting(AuditChange::field, AuditChange::before, AuditChange::after)
			.containsExactly(tuple("Groups[0].Name", "a", "b"),
					tuple("PolicyDocument.statement[0].effect", "deny", "allow"));
		assertThat(this.states.compare("", "{\"Text\":\"{1}验证码\",\"Cut\":\"{\\\"a…\"}").changed()).hasSize(2);
	}

	@Test
	void writesTimesAsPeopleReadThem() {
		assertThat(this.states.compare("", "{\"CreateTime\":1772280309,\"SendTime\":0}").changed())
			.extracting(AuditChange::after)
			.containsExactly("2026-02-28 20:05:09", "0");
	}

}
