package se.oppnajamforelser.catalogue.region;

/**
 * A group that kommuner are sorted into: by number of inhabitants, or by SKL.
 *
 * @param id such as {@code storlek-3} or {@code skl-a2}
 * @param code as it is printed, such as 3 or A2
 * @param name what it is called
 */
public record Group(String id, String code, String name) {}
