package io.smsconsole.core.base.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellFormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "General|0.1|0.1", "General|0.10000000000000001|0.1", "General|1E+21|1000000000000000000000",
					"General|-5|-5", "@|12|12", "0|2.5|3", "00000|42|00042", "0.00|3|3.00", "0.00|-3.005|-3.01",
					"#,##0|1234567|1,234,567", "#,##0.00|999|999.00", "#,##0.##|1234.5|1,234.5", "0.##|3|3", "#|0|``",
					"0%|0.125|13%", "0.0%|0.125|12.5%", "¥#,##0.00|1234.5|¥1,234.50", "0.00\"元\"|9.9|9.90元",
					"[$¥-804]#,##0|12|¥12", "[Red]0.0|1|1.0", "0.00;[Red]-0.00|-2|-2.00", "0;\\-0;\"零\"|0|零",
					"000-0000-0000|13800138000|138-0013-8000", "000\\ 0000\\ 0000|13800138000|138 0013 8000",
					"\"No.\"000|7|No.007", "0,|1234567|1235", "#,##0,\"k\"|1234567|1,235k", "#,##0_);(#,##0)|-5|(5)",
					"0.00E+00|1234567|1234567", "# ?/?|0.5|0.5", "[>100]0.0;0|5|5", "[h]:mm|1.5|1.5", ";;;|5|``",
					"0_ ;[红色]\\-0\\ |-7|`-7 `" })
	void displaysNumbers(String code, String number, String shown) {
		assertThat(display(code, number)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "yyyy-mm-dd|46053|2026-01-31", "yyyy/m/d|46053|2026/1/31", "yy.mm.dd|46053|26.01.31",
					"yyyy\"年\"m\"月\"d\"日\"|46053|2026年1月31日", "yyyy年m月d日|46053|2026年1月31日", "m/d/yyyy|46053|1/31/2026",
					"d-mmm-yy|46053|31-Jan-26", "dddd, mmmm dd, yyyy|46053|Saturday, January 31, 2026",
					"[$-804]aaaa|46053|星期六", "aaa|46053|周六", "h:mm|0.5|12:00", "hh:mm:ss|0.999988|23:59:59",
					"mm:ss|0.0007|01:00", "yyyy-mm-dd hh:mm|46053.75|2026-01-31 18:00", "h:mm AM/PM|0.75|6:00 PM",
					"[$-804]上午/下午h\"时\"mm\"分\"|0.75|下午6时00分", "yyyy-mm-dd|59|1900-02-28", "yyyy-mm-dd|61|1900-03-01",
					"yyyy-mm-dd|2958465|9999-12-31", "yyyy-mm-dd|2958466|2958466", "yyyy-mm-dd|-1|-1" })
	void displaysDates(String code, String number, String shown) {
		assertThat(display(code, number)).isEqualTo(shown);
	}

	@Test
	void displaysANumberBeyondTheCalendarAsItIs() {
		assertThat(display("yyyy-mm-dd", "1E300")).isEqualTo("1" + "0".repeat(300));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "14|46053|2026/1/31", "22|46053.5|2026/1/31 12:00", "31|46053|2026年1月31日",
			"57|46053|2026年1月", "58|46053|1月31日", "4|1234.5|1,234.50", "9|0.5|50%", "0|1.5|1.5", "49|7|7", "99|7|7" })
	void knowsTheFormatsThatAreWrittenDownNowhere(String id, String number, String shown) {
		assertThat(display(BuiltInFormats.code(id), number)).isEqualTo(shown);
	}

	private static String display(String code, String number) {
		return CellFormat.of(code, false).display(PlainNumber.parse(number));
	}

}
