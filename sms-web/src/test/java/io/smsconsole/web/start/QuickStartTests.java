package io.smsconsole.web.start;

import java.util.List;

import io.smsconsole.web.start.QuickStart.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuickStartTests {

	@Test
	void leadsToTheFirstStepThatNothingWasDoneFor() {
		Progress open = progress("template", StepState.OPEN);
		QuickStart quickStart = new QuickStart(List.of(progress("app", StepState.DONE),
				progress("sign", StepState.WAITING), open, progress("send", StepState.OPEN)));
		assertThat(quickStart.next()).isSameAs(open);
		assertThat(quickStart.done()).isEqualTo(1);
	}

	@Test
	void leadsNowhereWhereAllIsDone() {
		assertThat(new QuickStart(List.of(progress("app", StepState.DONE))).next()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "0,0,OPEN", "0,2,WAITING", "1,2,DONE" })
	void tellsTheStateFromWhatIsThere(int finished, int begun, StepState state) {
		assertThat(StepState.of(finished, () -> begun)).isEqualTo(state);
	}

	private static Progress progress(String id, StepState state) {
		return new Progress(new QuickStartStep(0, id, "apps", "/console", "any", "any", () -> state), state, true);
	}

}
