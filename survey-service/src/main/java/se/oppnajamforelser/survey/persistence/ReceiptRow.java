package se.oppnajamforelser.survey.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import se.oppnajamforelser.survey.answer.Receipt;

/** Reads a receipt from the columns of a submission. */
final class ReceiptRow {

    private ReceiptRow() {}

    static Receipt read(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("round"),
                row.getString("unit"),
                row.getString("part"),
                row.getLong("revision"),
                Columns.instant(row, "submitted_at"),
                row.getString("submitted_by"),
                row.getString("sha256"),
                row.getString("catalogue"),
                row.getInt("answered"));
    }
}
