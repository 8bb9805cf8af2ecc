package io.smsconsole.core.audience.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.sheet.UploadedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NumberSheetTests {

	@TempDir
	private Path folder;

	@Test
	void readsNumbersAsPeopleWriteThemAndTellsWhichRowsHoldNone() throws IOException {
		Path file = file("手机号,备注\n138 0013 8000,a\n\n+852 6123 4567,b\n１３８００１３８０００,c\n=1+1,d\n12345,e\n");
		NumberReading reading = NumberSheet.read(new UploadedSheet("people.csv", file), null, null, 10);
		assertThat(reading.total()).isEqualTo(5);
		assertThat(reading.phones()).containsExactly("+8613800138000", "+85261234567");
		assertThat(reading.problems()).extracting(NumberProblem::row, NumberProblem::value, NumberProblem::reason)
			.containsExactly(tuple(5, "１３８００１３８０００", "recipient.duplicate"), tuple(6, "=1+1", "phone.malformed"),
					tuple(7, "12345", "phone.malformed"));
		assertThat(file).doesNotExist();
	}

	@Test
	void takesNumbersOfARegionOnlyWhereOneIsAskedFor() {
		NumberReading abroad = NumberSheet.read(null, "85261234567\n+8613800138000", Region.INTERNATIONAL, 10);
		assertThat(abroad.numbers()).extracting(PhoneNumber::isoCode).containsExactly("HK");
		assertThat(abroad.problems()).extracting(NumberProblem::reason).containsExactly("phone.not-international");
		assertThat(NumberSheet.read(null, "13800138000，13800138001;13800138002", Region.MAINLAND, 10).phones())
			.hasSize(3);
	}

	@Test
	void refusesWhatIsNoListOrTooLong() throws IOException {
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumbers", () -> NumberSheet.read(null, " ", null, 10));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "PhoneNumbers",
				() -> NumberSheet.read(null, "13800138000\n13800138000\n1", null, 2));
		Path empty = file("手机号\n");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "File",
				() -> NumberSheet.read(new UploadedSheet("x.csv", empty), null, null, 10));
		Path image = Files.write(this.folder.resolve("image"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13 });
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "File",
				() -> NumberSheet.read(new UploadedSheet("x.csv", image), null, null, 10));
		assertThat(List.of(empty, image)).noneMatch(Files::exists);
	}

	private Path file(String text) throws IOException {
		return Files.writeString(this.folder.resolve("list"), text);
	}

}
