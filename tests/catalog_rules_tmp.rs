use bezwaar::catalog::lint::*;
#[test]
fn t() {
    let mut bad = 0;
    for f in lint_sample(SAMPLE) {
        println!("SAMPLE {f:?}");
    }
    for code in Code::ALL {
        if let Example::Edits { wrong, right } = code.example() {
            for (o, _) in wrong.iter().chain(right) {
                if SAMPLE.matches(o).count() != 1 {
                    println!("{code}: once {o:?} {}", SAMPLE.matches(o).count());
                    bad += 1;
                }
            }
            let (t, l) = edited(wrong);
            let mut c: Vec<_> = lint_sample(&t).iter().map(|f| (f.code, f.line)).collect();
            c.dedup();
            if c != [(*code, l)] {
                println!("{code}: wrong {l} {c:?}");
                bad += 1;
            }
            let c = lint_sample(&edited(right).0);
            if !c.is_empty() {
                println!("{code}: right {c:?}");
                bad += 1;
            }
        }
    }
    assert_eq!(bad, 0);
}
