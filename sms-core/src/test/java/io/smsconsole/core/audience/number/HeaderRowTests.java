package io.smsconsole.core.audience.number;

import java.util.List;

import io.smsconsole.core.base.sheet.SheetRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderRowTests {

	@ParameterizedTest
	@CsvSource({ "手机号, true", "客户手机号, true", "Phone, true", "Mobile No. 1, true", "号码(11位), true", "13800138000, false",
			"+86 138 0013 8000, false", "１３８００１３８０００, false", "12345, false", "电话13800138000, false", "'', false",
			"--, false" })
	void tellsAHeaderFromANumber(String first, boolean header) {
		assertThat(HeaderRow.is(new SheetRow(1, List.of(first, "x"), null, 0))).isEqualTo(header);
	}

}
