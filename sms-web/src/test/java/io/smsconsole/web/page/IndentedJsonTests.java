package io.smsconsole.web.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndentedJsonTests {

	@Test
	void putsEachValueOnALineOfItsOwn() {
		assertThat(IndentedJson.of("{\"a\":[1,{}],\"b\":\"信\",\"c\":[]}")).isEqualTo("""
				{
				  "a": [
				    1,
				    {}
				  ],
				  "b": "信",
				  "c": []
				}""");
	}

	@Test
	void leavesNothingAsItIs() {
		assertThat(IndentedJson.of("")).isEmpty();
		assertThat(IndentedJson.of("{}")).isEqualTo("{}");
	}

}
