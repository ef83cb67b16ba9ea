/** What stands in the workbook of an area, sheet by sheet, whatever the file format. */
package se.oppnajamforelser.publication.workbook;
