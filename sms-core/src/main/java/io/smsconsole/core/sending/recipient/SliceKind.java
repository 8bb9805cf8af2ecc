package io.smsconsole.core.sending.recipient;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * What a slice holds, and how its rows are written.
 *
 * @param <T> a row
 */
abstract class SliceKind<T> {

	/** Rows to send to. */
	static final SliceKind<Recipient> RECIPIENTS = new SliceKind<>(0) {

		@Override
		void write(Recipient row, DataOutput out) throws IOException {
			out.writeInt(row.row());
			out.writeShort(row.number().countryCode());
			out.writeUTF(row.number().nationalNumber());
			out.writeUTF(row.number().isoCode());
			writeTexts(row.parameters(), out);
		}

		@Override
		Recipient read(DataInput in) throws IOException {
			int row = in.readInt();
			int countryCode = in.readUnsignedShort();
			String national = in.readUTF();
			PhoneNumber number = new PhoneNumber("+" + countryCode + national, countryCode, national, in.readUTF());
			return new Recipient(row, number, readTexts(in));
		}

	};

	/** Rows with a problem. */
	static final SliceKind<RecipientProblem> PROBLEMS = new SliceKind<>(1) {

		@Override
		void write(RecipientProblem row, DataOutput out) throws IOException {
			out.writeInt(row.row());
			out.writeUTF(row.value());
			out.writeByte(row.kind().wire());
			out.writeUTF(row.reason());
			writeTexts(row.arguments(), out);
		}

		@Override
		RecipientProblem read(DataInput in) throws IOException {
			return new RecipientProblem(in.readInt(), in.readUTF(), ProblemKind.of(in.readUnsignedByte()), in.readUTF(),
					readTexts(in));
		}

	};

	private final int code;

	private SliceKind(int code) {
		this.code = code;
	}

	int code() {
		return this.code;
	}

	abstract void write(T row, DataOutput out) throws IOException;

	abstract T read(DataInput in) throws IOException;

	private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
		out.writeShort(texts.size());
		for (String text : texts) {
			out.writeUTF(text);
		}
	}

	private static List<String> readTexts(DataInput in) throws IOException {
		int size = in.readUnsignedShort();
		List<String> texts = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			texts.add(in.readUTF());
		}
		return texts;
	}

}
